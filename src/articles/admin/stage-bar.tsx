'use client'
import {
  FormSubmit,
  PopupList,
  useDocumentInfo,
  useEditDepth,
  useFormModified,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'
import { useAnswer } from '../../fields/admin/use-answer.ts'
import { sayTime } from '../../preview/admin/words.ts'
import { stepWords } from './bar-words.ts'
import { MoveDialog } from './move-dialog.tsx'
import { ScheduleChoice } from './schedule-choice.tsx'
import { standingIn } from './standing-words.ts'
import { type Choice, choicesIn, maySchedule, readMoves, type StoryMoves } from './story-moves.ts'
import { useBar } from './use-bar.ts'
import { useSaveKey } from './use-save-key.ts'
import './stage-bar.css'

/** The next step of a story as one button, the others in its menu. ⌘ or Ctrl with Enter is the button. */
export function StageBar() {
  const { id, isTrashed } = useDocumentInfo()
  const moves = readMoves(useAnswer('moves'))
  const isTyped = useFormModified()
  const bar = useBar()
  const editDepth = useEditDepth()
  const choices = moves ? choicesIn(moves, isTyped) : null
  const main = choices?.main ?? null
  useSaveKey()
  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['enter'] }, (event) => {
    event.preventDefault()
    if (main && !bar.asking) void bar.begin(main)
  })
  if (!id || isTrashed || !moves || !choices) return null
  const groups = [choices.menu, choices.grave].filter((group) => group.length > 0)
  return (
    <>
      <MainButton
        groups={groups}
        isBusy={bar.isBusy}
        main={main}
        moves={moves}
        onChoose={(choice) => void bar.begin(choice)}
      />
      {bar.asking && <MoveDialog asking={bar.asking} onAnswer={bar.answer} slug={bar.slug} />}
    </>
  )
}

type Props = {
  groups: Choice[][]
  isBusy: boolean
  main: Choice | null
  moves: StoryMoves
  onChoose: (choice: Choice) => void
}

function MainButton({ groups, isBusy, main, moves, onChoose }: Props) {
  const { i18n } = useTranslation()
  const label = (choice: Choice) => stepWords(choice, moves, i18n.language)
  const isTimed = maySchedule(moves)
  const hasMenu = groups.length > 0 || isTimed
  return (
    <FormSubmit
      buttonId="action-save"
      className="stage-bar"
      disabled={!main || isBusy}
      enableSubMenu={hasMenu && !isBusy}
      onClick={() => main && onChoose(main)}
      size="medium"
      type="button"
      {...(hasMenu ? { SubMenuPopupContent: menuOf({ groups, isTimed, label, onChoose }) } : {})}
    >
      {main ? label(main) : standingIn(moves, i18n.language, sayTime).stage}
    </FormSubmit>
  )
}

type MenuProps = Pick<Props, 'groups' | 'onChoose'> & {
  isTimed: boolean
  label: (choice: Choice) => string
}

/** Payload draws the menu by calling this each time it is opened. */
const menuOf =
  (props: MenuProps) =>
  ({ close }: { close: () => void }) => <Menu {...props} close={close} />

function Menu({ close, groups, isTimed, label, onChoose }: MenuProps & { close: () => void }) {
  return (
    <>
      {groups.map((group) => (
        <PopupList.ButtonGroup key={group[0]?.act ?? ''}>
          {group.map((choice) => (
            <PopupList.Button
              key={choice.act}
              id={`action-${choice.act}`}
              onClick={() => {
                close()
                onChoose(choice)
              }}
            >
              {label(choice)}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      ))}
      {isTimed && <ScheduleChoice close={close} />}
    </>
  )
}
