import { expect, it } from 'vitest'
import { roster } from '../../subgraphs/common/server/roster.ts'

it('knows who is under way, in the order in which they came, each once', () => {
  const [first, second, third] = [{ n: 1 }, { n: 2 }, { n: 3 }]
  const all = roster<{ n: number }>()
  for (const one of [first, second, third, first]) all.add(one)
  expect([...all]).toEqual([first, second, third])
  expect(all.delete(second)).toBe(true)
  expect(all.delete(second)).toBe(false)
  expect(all.size).toBe(2)
  expect([...all]).toEqual([first, third])
  all.add(second)
  expect([...all]).toEqual([first, third, second])
})

it('lets those leave who are met on the way through it', () => {
  const [first, second] = [{ n: 1 }, { n: 2 }]
  const all = roster<{ n: number }>()
  all.add(first)
  all.add(second)
  for (const one of all) all.delete(one)
  expect(all.size).toBe(0)
})
