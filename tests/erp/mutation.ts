import { expect } from 'vitest'
import type { Viewer } from '../../subgraphs/common/auth/viewer.ts'
import type { Data } from '../support/data.ts'
import type { World } from './world.ts'

/**
 * Runs mutations by their names: `run('setSkill', { code: 'A', name: 'A' }, '... on Skill { id }')`. Every answer has its
 * `__typename`, a refusal its message, and the field of an input that is refused.
 */
export const mutations =
  (world: () => World, viewer: Viewer) =>
  async (mutation: string, input: object, fields: string, type?: string): Promise<Data> => {
    const inputType = type ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const { data, codes } = await world().ask<Data>(
      `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { __typename ${fields}
         ... on InvalidInput { field } ... on UserError { message } } }`,
      { input },
      viewer,
    )
    expect(codes).toEqual([])
    return data[mutation]
  }
