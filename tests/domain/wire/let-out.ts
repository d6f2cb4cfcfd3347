import type { PublicType } from '../../../src/wire/documents.ts'

const always = ['id', 'slug', 'updatedAt']
const identifiers = ['identifiers.scheme', 'identifiers.value']
const papers = ['documents.title', 'documents.url']
const roles = ['organisations.organisation', 'organisations.role']

/**
 * The fields of each collection whose values readers may have. A field is private until it is named
 * in its projection and here.
 */
export const letOut: Record<PublicType, string[]> = {
  articles: [
    ...always,
    ...['storyType', 'language', 'translationGroup', 'translationOf'],
    ...['kicker', 'headline', 'headlines.short', 'headlines.seo', 'headlines.social'],
    ...['standfirst', 'body', 'keywords', 'edNote', 'urgency', 'breaking'],
    ...['byline.contributor', 'byline.role', 'bylineText'],
    ...['infoSources.organisation', 'infoSources.role', 'dateline.place', 'dateline.date'],
    ...['events', 'sessions', 'speakers', 'organisations', 'places', 'topics'],
    ...['leadPhoto', 'captionOverride', 'altOverride', 'relatedArticles'],
    ...identifiers,
    ...['displayDate', 'firstPublishedAt', 'significantUpdateAt'],
  ],
  liveUpdates: [
    ...['id', 'updatedAt', 'article', 'session', 'headline', 'body', 'publishedAt', 'summary'],
    ...['byline.contributor', 'byline.role', 'keyEvent', 'pinned'],
    ...identifiers,
  ],
  corrections: [
    ...['id', 'updatedAt', 'article', 'type', 'text', 'field', 'before', 'after'],
    ...['publishedAt', 'position'],
    ...identifiers,
  ],
  photos: [
    ...['id', 'updatedAt'],
    ...['filename', 'width', 'height', 'focalPoint.x', 'focalPoint.y'],
    ...['crops.name', 'crops.x', 'crops.y', 'crops.width', 'crops.height'],
    ...['thumbhash', 'dominantColor', 'headline', 'caption', 'altText', 'extendedDescription'],
    ...['creditInCaption', 'contentCredentials'],
    ...['keywords', 'creators.name', 'creators.jobTitle', 'creators.contributor'],
    ...['creditText', 'source', 'copyrightNotice', 'usageTerms', 'usageCategory', 'license'],
    ...['acquireLicensePage', 'digitalSourceType', 'dataMining', 'event', 'session'],
    ...['people.speaker', 'people.name', 'people.role', 'locationShown'],
    ...['dateCreated.local', 'dateCreated.offset', 'takenAt', 'takenZone'],
    ...identifiers,
  ],
  galleries: [
    ...always,
    ...['title', 'description', 'event', 'session'],
    ...['photos.photo', 'photos.captionOverride', 'photos.altOverride', 'photos.crop'],
    ...identifiers,
  ],
  series: [
    ...always,
    ...['name', 'acronym', 'firstHeld', 'frequency', 'description'],
    ...roles,
    ...identifiers,
  ],
  events: [
    ...always,
    ...['kind', 'name', 'alternateNames', 'theme', 'summary', 'description', 'series', 'edition'],
    ...['start', 'end', 'eventStatus', 'statusReason', 'previousStartDates.start'],
    ...['attendanceMode', 'place', 'virtualLocation', 'tracks.key', 'tracks.name'],
    ...['attendance.value', 'attendance.qualifier', 'attendance.description'],
    ...['topics', 'leadPhoto'],
    ...roles,
    ...papers,
    ...identifiers,
  ],
  sessions: [
    ...always,
    ...['event', 'title', 'abstract', 'kind', 'track', 'languages', 'recording.url'],
    ...['slots.start', 'slots.end', 'slots.place', 'slots.status'],
    ...['participations.speaker', 'participations.organisation', 'participations.role'],
    ...['participations.creditedName', 'participations.creditedTitle'],
    'participations.creditedOrganisation',
    ...papers,
    ...identifiers,
  ],
  speakers: [
    ...always,
    ...['name', 'names.language', 'names.full', 'names.given', 'names.family', 'names.order'],
    ...['honorific', 'jobTitle', 'organisation', 'bio', 'portrait'],
    ...identifiers,
  ],
  contributors: [...always, 'name', 'jobTitle', 'bio', 'portrait', ...identifiers],
  organisations: [
    ...always,
    ...['name', 'shortName', 'acronym', 'kind', 'parent', 'country', 'logo', 'url'],
    ...identifiers,
  ],
  places: [
    ...always,
    ...['name', 'kind', 'within', 'country', 'geo.latitude', 'geo.longitude', 'capacity'],
    ...identifiers,
  ],
  topics: [...always, 'name', 'qcode', 'parent', ...identifiers],
}
