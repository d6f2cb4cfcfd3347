import type { Attempt } from '../attempt-record.ts'

type Words = { attempts: string; none: string; when: string; took: string; answer: string }

/** Every attempt at a delivery, the last one first. */
export function Attempts({ attempts, words }: { attempts: Attempt[]; words: Words }) {
  return (
    <section className="delivery__attempts">
      <h4>{words.attempts}</h4>
      {attempts.length === 0 && <p>{words.none}</p>}
      {attempts.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.took}</th>
              <th scope="col">{words.answer}</th>
            </tr>
          </thead>
          <tbody>
            {attempts.toReversed().map(({ answer, at, error, ms, status }) => (
              <tr key={at}>
                <td>{`${at.slice(0, 19).replace('T', ' ')} UTC`}</td>
                <td>{`${ms} ms`}</td>
                <td>{[status ?? error, answer].filter(Boolean).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
