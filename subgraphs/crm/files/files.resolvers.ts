import type { PageArguments } from '../../common/list/page.ts'
import type { CrmContext } from '../context.ts'
import type { Resolvers } from '../graph.generated.ts'
import { mutate } from '../mutate.ts'
import { contentOf, filesOfCustomer, filesOfRecord } from './files.loaders.ts'
import { attachFile, detachFile } from './files.service.ts'

const files = ({ id }: { readonly id: string }, args: PageArguments, context: CrmContext) =>
  filesOfRecord(context, args).load(id)

export const filesResolvers: Resolvers = {
  Mutation: {
    attachFile: (_, args, context) =>
      mutate(context, 'attachFile', args, (tx, input) => attachFile(tx, context.fileSize, input)),
    detachFile: (_, args, context) => mutate(context, 'detachFile', args, detachFile),
  },
  Customer: {
    files: ({ id }, args, context) => filesOfCustomer(context, args).load(id),
  },
  Interaction: { files },
  Opportunity: { files },
  Case: { files },
  Campaign: { files },
  File: {
    sha256: ({ hash }) => hash,
    content: (file, _, context) => contentOf(context, file),
  },
}
