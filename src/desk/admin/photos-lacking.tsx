import type { WidgetServerProps } from 'payload'
import { countQueue } from '../../photos/sheet/read-queue.ts'
import { Nothing, Widget } from './widget.tsx'
import { wordsIn } from './words.ts'

/** How many photos wait for words or rights, and the way to mending them. */
export async function PhotosLacking({ req }: WidgetServerProps) {
  const words = wordsIn(req.i18n.language)
  const { count, isAll } = await countQueue(req, new Date())
  const to = { href: '/admin/fix-next', label: words.fix }
  return (
    <Widget title={words.lacking} to={count > 0 ? to : undefined}>
      {count === 0 ? (
        <Nothing about={words.noneLacking} help={words.noneLackingHelp} />
      ) : (
        <p>
          <strong>{words.lackingCount(count, isAll)}</strong> {words.lackingHelp}
        </p>
      )}
    </Widget>
  )
}
