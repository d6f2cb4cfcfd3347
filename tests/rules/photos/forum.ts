import type { Programme } from '../../../src/photos/programme.ts'

const li = { speaker: 'li', name: 'Li Wei', title: 'director', organisation: 'Ministry of Ecology' }
const tan = { speaker: 'tan', name: 'Tan Boon Heng', title: '', organisation: 'ASEAN Secretariat' }
const chen = { speaker: null, name: 'Chen Min', title: 'mayor', organisation: '' }

/** A forum of two sessions side by side after an opening, on the clock of UTC. */
export const forum: Programme = {
  event: { id: 'forum', name: 'Environment Forum', venue: 'Liuzhou', timeZone: 'Asia/Shanghai' },
  sessions: [
    {
      id: 'opening',
      title: 'Opening ceremony',
      slots: [
        { start: '2024-10-29T01:00:00.000Z', end: '2024-10-29T02:00:00.000Z', room: 'Main hall' },
      ],
      people: [li, chen],
    },
    {
      id: 'water',
      title: 'Panel on water',
      slots: [
        { start: '2024-10-29T02:30:00.000Z', end: '2024-10-29T03:30:00.000Z', room: 'Room 2' },
      ],
      people: [tan, { ...li, title: 'chair' }],
    },
    {
      id: 'air',
      title: 'Panel on air',
      slots: [
        { start: '2024-10-29T02:30:00.000Z', end: '2024-10-29T03:30:00.000Z', room: 'Room 3' },
      ],
      people: [],
    },
  ],
}
