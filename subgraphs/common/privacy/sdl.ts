import { sdl } from '../graph/sdl.ts'

/** What the modules of both systems that export and erase have in common. */
export const privacySdl = sdl(import.meta.url, './privacy.graphql')
