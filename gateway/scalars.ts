import { GraphQLError, isScalarType, type GraphQLScalarLiteralParser, type GraphQLSchema } from 'graphql'
import { scalars } from '../subgraphs/common/graph/scalars.ts'

/**
 * Teaches the gateway's schema, in place, to read dates, numbers and codes. Without it every value passes here, and a
 * malformed one is only met by a subgraph, which can not say where in the client's document it stands.
 */
export function readScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral: tellingWhere(parseLiteral) })
  }
}

/** An error of a literal names its place only if it carries the node. */
const tellingWhere =
  (parse: GraphQLScalarLiteralParser<unknown>): GraphQLScalarLiteralParser<unknown> =>
  (node, variables) => {
    try {
      return parse(node, variables)
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions })
    }
  }
