import fc from 'fast-check'

/** Bytes a client can send in a header: no control characters but the tab. */
const headerText = fc
  .string({ unit: fc.integer({ min: 32, max: 255 }).map((code) => String.fromCodePoint(code)) })
  .map((text) => text.replaceAll('\u007F', '').trim())

/** Some of the headers that we, or what stands before us, look at. */
export const headers = fc
  .subarray([
    fc.tuple(
      fc.constant('Accept'),
      fc.oneof(headerText, fc.constantFrom('text/html;q=x', ';;,', '*')),
    ),
    fc.tuple(
      fc.constant('Accept-Encoding'),
      fc.oneof(
        headerText,
        fc.constantFrom('br;q=NaN', 'gzip;q=-1', '*;q=0', 'br,'.repeat(500), 'zstd'),
      ),
    ),
    fc.tuple(fc.constant('Accept-Language'), fc.oneof(headerText, fc.constantFrom('zh;q=2', '*'))),
    fc.tuple(
      fc.constant('Range'),
      fc.oneof(headerText, fc.constantFrom('bytes=0-0', 'bytes=9-1', 'bytes=-', 'lines=1-2')),
    ),
    fc.tuple(
      fc.constant('If-None-Match'),
      fc.oneof(headerText, fc.constantFrom('*', '"', 'W/', `${'"a",'.repeat(900)}"b"`, '""')),
    ),
    fc.tuple(
      fc.constant('If-Modified-Since'),
      fc.oneof(
        headerText,
        fc.constantFrom('yesterday', '0', 'Fri, 31 Feb 2030 00:00:00 GMT', '9e99'),
      ),
    ),
    fc.tuple(fc.constant('X-Request-Id'), headerText),
    fc.tuple(
      fc.constant('X-Forwarded-For'),
      fc.oneof(headerText, fc.constantFrom('::', '1.2.3.4.5')),
    ),
    fc.tuple(fc.constant('Origin'), headerText),
    fc.tuple(fc.constant('Authorization'), headerText),
    fc.tuple(fc.constant('Last-Event-ID'), headerText),
  ])
  .chain((chosen) => fc.tuple(...chosen))
