import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { notesResolvers } from './notes.resolvers.ts'

/**
 * Notes on records. A module whose records have them is in `noteRecords`, in the constraint that a migration makes of it, and in
 * the SDL's `NoteRecord`, and has `extend type X { notes }` here.
 */
export const notes: Module = {
  typeDefs: sdl(import.meta.url, './notes.graphql', './notes.bulk.graphql'),
  resolvers: notesResolvers,
}
