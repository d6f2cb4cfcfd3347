import type { Block } from 'payload'
import { embedBlock, galleryBlock, photoBlock } from './media-blocks.ts'
import {
  eventCardBlock,
  pullQuoteBlock,
  sessionCardBlock,
  speakerCardBlock,
} from './programme-blocks.ts'
import { correctionNoteBlock, relatedArticlesBlock } from './story-blocks.ts'

/** What can stand between the paragraphs of an article, in the order it is offered: new ones each time. */
export function bodyBlocks(): Block[] {
  return [
    photoBlock(),
    galleryBlock(),
    embedBlock(),
    pullQuoteBlock(),
    sessionCardBlock(),
    speakerCardBlock(),
    eventCardBlock(),
    relatedArticlesBlock(),
    correctionNoteBlock(),
  ]
}
