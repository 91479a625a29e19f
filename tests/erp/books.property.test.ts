import { expect, it } from 'vitest'
import { checkBooks } from '../support/books.ts'

it('keeps books that agree, whatever is sent in whatever order and at once', async () => {
  const answers = await checkBooks({ sequences: 2, batches: 24, seed: 3 })
  // Sequences that are refused all along prove nothing.
  expect(answers.size).toBeGreaterThan(30)
})
