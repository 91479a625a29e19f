import { readFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { text } from 'node:stream/consumers'
import { isNameable } from '../../../subgraphs/common/auth/claims.ts'
import { signToken } from '../../../subgraphs/common/auth/token.ts'
import type { Env } from '../../../subgraphs/common/env.ts'
import { tokenSettings } from '../../../subgraphs/common/secrets.ts'

/** The token in a file, or on standard input where it is `-`; without one a token that the development secret signs. */
export async function tokenFrom(env: Env, file: string | undefined): Promise<string> {
  if (file !== undefined) return (await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'))).trim()
  return signToken(await tokenSettings(env), { subject: whoIsHere(), role: 'privacy_officer', expiresIn: '1h' })
}

/** Receipts say who asked for them. */
function whoIsHere(): string {
  try {
    const { username } = userInfo()
    return isNameable(username) ? username : 'privacy_officer'
  } catch {
    return 'privacy_officer' // a user without a name, as in a container
  }
}
