import { channel } from 'node:diagnostics_channel'

/** How many of the public copies of a photo are made; null for one that is not public. */
export type Progress = { made: number; wanted: number } | null

type Question = { id: string; answers: Promise<Progress>[] }

/** Named channels are one per process, so Next's copy of a module and the server's meet here. */
const questions = channel('rostrum:copies')

/** Asks whoever makes the copies; null when nobody does. */
export async function askProgress(id: string): Promise<Progress> {
  const question: Question = { id, answers: [] }
  questions.publish(question)
  return (await question.answers[0]) ?? null
}

/** Answers such questions until the returned function is called. */
export function answerProgress(answer: (id: string) => Promise<Progress>): () => void {
  const onMessage = (message: unknown): void => {
    if (isQuestion(message)) message.answers.push(answer(message.id))
  }
  questions.subscribe(onMessage)
  return () => {
    questions.unsubscribe(onMessage)
  }
}

function isQuestion(message: unknown): message is Question {
  return typeof message === 'object' && message !== null && 'answers' in message
}
