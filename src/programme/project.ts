export { projectEvent } from './project-event.ts'
export { projectSeries } from './project-series.ts'
export { projectSession } from './project-session.ts'
