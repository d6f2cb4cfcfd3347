import { buildConfig } from 'payload'
import sharp from 'sharp'
import { closeInternals } from './src/access/internals.ts'
import { Articles } from './src/articles/collection.ts'
import { Corrections } from './src/corrections/collection.ts'
import { databaseAdapter } from './src/database/adapter.ts'
import { DropLinks } from './src/drop/collection.ts'
import { DeskSettingsGlobal } from './src/desk/settings.ts'
import { searchEndpoint } from './src/desk/search/endpoint.ts'
import { env } from './src/env.ts'
import { withSpokenLabels } from './src/fields/spoken-labels.ts'
import { Galleries } from './src/galleries/collection.ts'
import { LiveUpdates } from './src/live/collection.ts'
import { log } from './src/log.ts'
import { OutgoingMail } from './src/mail/collection.ts'
import { emailAdapter } from './src/mail/send.ts'
import { adminPanel, management } from './src/management.ts'
import { Contributors } from './src/people/contributors.ts'
import { Organisations } from './src/people/organisations.ts'
import { Speakers } from './src/people/speakers.ts'
import { Photos } from './src/photos/collection.ts'
import { Places } from './src/places/collection.ts'
import { Rescues } from './src/rescue/collection.ts'
import { Events } from './src/programme/events.ts'
import { PreviewLinks } from './src/preview/links.ts'
import { Series } from './src/programme/series.ts'
import { Sessions } from './src/programme/sessions.ts'
import { bodyEditor } from './src/richtext/editor.ts'
import { calendarEndpoint } from './src/schedule/calendar-endpoint.ts'
import { Schedules } from './src/schedule/collection.ts'
import { AuditLog } from './src/staff/audit-log.ts'
import { Users } from './src/staff/users.ts'
import { Redirects } from './src/syndication/redirects.ts'
import { TranslationTasks } from './src/translations/tasks.ts'
import { Topics } from './src/topics/collection.ts'
import { WebhookDeliveries } from './src/webhooks/deliveries.ts'
import { WebhookProgress } from './src/webhooks/progress.ts'
import { Webhooks } from './src/webhooks/webhooks.ts'

const newsroom = [Articles, LiveUpdates, Corrections, Contributors, TranslationTasks, Rescues]
const pictures = [Photos, Galleries, DropLinks]
const programme = [Events, Sessions, Speakers, Series]
const reference = [Organisations, Places, Topics]
const publishing = [
  Schedules,
  Redirects,
  PreviewLinks,
  Webhooks,
  WebhookDeliveries,
  WebhookProgress,
]
const settings = [Users, OutgoingMail, AuditLog]

export default closeInternals(
  buildConfig({
    ...management(env),
    admin: adminPanel,
    collections: [
      ...[...newsroom, ...pictures, ...programme, ...reference, ...publishing, ...settings],
    ].map(withSpokenLabels),
    globals: [DeskSettingsGlobal],
    db: await databaseAdapter(env),
    endpoints: [calendarEndpoint, searchEndpoint],
    editor: bodyEditor,
    email: emailAdapter(env),
    logger: log,
    sharp,
  }),
)
