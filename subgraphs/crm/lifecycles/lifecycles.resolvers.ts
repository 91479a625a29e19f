import type { Resolvers } from '../graph.generated.ts'

export const lifecyclesResolvers: Resolvers = {
  StateChange: {
    id: ({ id }) => String(id),
    from: ({ fromState }) => fromState,
    to: ({ toState }) => toState,
  },
}
