'use client'
import { Banner, Button, Gutter, Pill } from '@payloadcms/ui'
import { DocumentSteps } from '../../fields/admin/document-steps.tsx'
import type { LiveUpdate } from '../live-update.ts'
import type { LiveState } from '../read-live.ts'
import { outIn, waitingIn } from '../stream.ts'
import { CloseLive } from './close-live.tsx'
import { Composer } from './composer.tsx'
import { OutboxList } from './outbox-list.tsx'
import { UpdateCard } from './update-card.tsx'
import type { Live } from './use-live.ts'
import { useLiveDesk, type LiveDeskProps as Props } from './use-live-desk.ts'
import type { wordsIn } from './words.ts'
import './live.css'
import './live-updates.css'

/** Writing on top, what waits below it, and the stream as readers have it. */
export function LiveDesk(props: Props) {
  const { contributors, first, viewer } = props
  const desk = useLiveDesk(props)
  const { isDesk, live, mayWrite, outbox, scope, words, writing } = desk
  const { blog, stream } = live
  const waiting = waitingIn(stream.shown)
  return (
    <Gutter className="live">
      <DocumentSteps view={words.title} />
      <header className="live__head">
        <State blog={blog} words={words} />
        {isDesk && <CloseLive {...desk} />}
      </header>
      {!blog.isPublished && <Banner type="info">{words.notOutHelp}</Banner>}
      {mayWrite && blog.coverageEndTime === null && (
        <Composer
          {...{ contributors, scope, words, writing }}
          event={blog.events[0] ?? ''}
          mayPublish={isDesk}
          mayUpload={isDesk}
          onSend={outbox.send}
          person={viewer.id}
          sessions={first.sessions}
        />
      )}
      <OutboxList onTakeBack={writing.fill} outbox={outbox} words={words} />
      {waiting.length > 0 && (
        <section aria-label={words.waiting(waiting.length)} className="live__waiting">
          <h2>{isDesk ? words.waiting(waiting.length) : words.yours}</h2>
          <Cards {...{ desk, first, viewer }} updates={waiting} />
        </section>
      )}
      <section aria-label={words.stream}>
        <h2>{words.stream}</h2>
        <News {...{ live, words }} />
        <Cards {...{ desk, first, viewer }} updates={[...outIn(stream.shown), ...removed(live)]} />
        {live.hasMore && (
          <Button buttonStyle="secondary" margin={false} onClick={live.earlier} size="small">
            {words.more}
          </Button>
        )}
      </section>
    </Gutter>
  )
}

type CardsProps = Pick<Props, 'first' | 'viewer'> & {
  desk: ReturnType<typeof useLiveDesk>
  updates: readonly LiveUpdate[]
}

function Cards({ desk, first, updates, viewer }: CardsProps) {
  const { changing, isDesk, known, live, mayWrite, words } = desk
  const titles = new Map(first.sessions.map(({ id, title }) => [id, title]))
  return updates.map((update) => (
    <UpdateCard
      {...{ changing, known, update, words }}
      key={update.id}
      mayChange={isDesk || (mayWrite && update.createdBy === viewer.id)}
      onSaved={() => void live.look()}
      session={titles.get(update.session) ?? ''}
      zone={live.blog.timeZone}
    />
  ))
}

function News({ live, words }: Pick<ReturnType<typeof useLiveDesk>, 'live' | 'words'>) {
  const { isUnreached, showHeld, stream } = live
  return (
    <>
      <div aria-live="polite" className="live__new">
        {stream.held.length > 0 && (
          <Button margin={false} onClick={showHeld} size="small">
            {words.newOnes(stream.held.length)}
          </Button>
        )}
        {isUnreached && <span className="live__quiet">{words.unreached}</span>}
      </div>
      {stream.shown.length === 0 && (
        <p className="live__empty">
          <b>{words.empty}</b> {words.emptyHelp}
        </p>
      )}
    </>
  )
}

/** Drafts that were put in the trash can be taken back, too. */
function removed({ stream }: Live): LiveUpdate[] {
  return stream.shown.filter(({ isPublished, isTrashed }) => isTrashed && !isPublished)
}

type StateProps = { blog: LiveState['blog']; words: ReturnType<typeof wordsIn> }

function State({ blog: { coverageEndTime, isPublished }, words }: StateProps) {
  if (coverageEndTime !== null)
    return (
      <Pill pillStyle="light" size="small">
        {words.closed(minuteOf(coverageEndTime))}
      </Pill>
    )
  return isPublished ? (
    <Pill pillStyle="success" size="small">
      {words.onAir}
    </Pill>
  ) : (
    <Pill pillStyle="warning" size="small">
      {words.notOut}
    </Pill>
  )
}

function minuteOf(iso: string): string {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`
}
