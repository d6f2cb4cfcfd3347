import type { AdminViewServerProps } from 'payload'
import { readQuestion } from '../question.ts'
import { readChoices } from '../read-choices.ts'
import { countFrames, readFrames } from '../read-frames.ts'
import { ContactSheet } from './contact-sheet.tsx'
import { DeskPage, viewerOf } from '../../../staff/admin/desk-page.tsx'

/** The contact sheet at `/admin/contact-sheet?event=…&session=…`. */
export async function ContactSheetView(props: AdminViewServerProps) {
  const { id, languages, role } = viewerOf(props)
  const { req } = props.initPageResult
  const parameters = props.searchParams ?? {}
  const question = readQuestion(parameters)
  const [page, counts, choices] = await Promise.all([
    readFrames(req, question),
    countFrames(req, question),
    readChoices(req, question),
  ])
  const language = req.locale ?? ''
  return (
    <DeskPage page={props}>
      <ContactSheet
        {...{ choices, counts, language, page, question }}
        query={queryOf(parameters, language)}
        viewer={{ id, languages, role }}
      />
    </DeskPage>
  )
}

function queryOf(parameters: Record<string, unknown>, language: string): string {
  const texts = Object.entries(parameters).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return new URLSearchParams({ ...Object.fromEntries(texts), locale: language }).toString()
}
