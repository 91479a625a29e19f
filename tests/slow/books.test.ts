import { expect, it } from 'vitest'
import { checkBooks } from '../support/books.ts'

it('keeps books that agree through long sequences, whatever is sent in whatever order and at once', async () => {
  const answers = await checkBooks({ sequences: 60, batches: 100 })
  expect(answers.size).toBeGreaterThan(150)
})
