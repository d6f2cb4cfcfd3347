import { earlyPhotoFindings } from './early-photos.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'
import { nameFindings } from './name-rules.ts'
import { photoFindings } from './photo-rules.ts'
import { placeFindings } from './place-rules.ts'
import { styleFindings } from './style-rules.ts'
import { storyFindings, targetFindings, translationFindings } from './story-rules.ts'
import { timeFindings } from './time-rules.ts'
import { unfinishedBlockFindings } from './unfinished-blocks.ts'

/** In the order an editor would mend them: the story, who says so, its pictures, its surroundings. */
const rules: ((facts: Facts, now: Date) => Finding[])[] = [
  storyFindings,
  ({ story }) => unfinishedBlockFindings(story.body),
  nameFindings,
  photoFindings,
  earlyPhotoFindings,
  targetFindings,
  placeFindings,
  timeFindings,
  translationFindings,
  styleFindings,
  ({ foundElsewhere }) => foundElsewhere,
]

/** What must not go out so. All of it stands in the story and its photos: these are quickly read. */
export function errorsIn(facts: Pick<Facts, 'photos' | 'story'>, now: Date): Finding[] {
  const { story } = facts
  return [
    ...storyFindings(facts),
    ...unfinishedBlockFindings(story.body),
    ...photoFindings(facts, now),
  ].filter(({ level }) => level === 'error')
}

/** Everything found about a story at that moment, errors first. */
export function findingsIn(facts: Facts, now: Date): Finding[] {
  const found = rules.flatMap((rule) => rule(facts, now))
  return ['error', 'warning', 'advice'].flatMap((level) =>
    found.filter((each) => each.level === level),
  )
}
