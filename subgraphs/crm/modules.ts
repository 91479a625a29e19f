import type { Module } from '../common/graph/build.ts'
import { access } from './access/index.ts'
import { campaigns } from './campaigns/index.ts'
import { comments, feeds } from './collaboration/index.ts'
import { consents } from './consents/index.ts'
import { customers } from './customers/index.ts'
import { fields } from './fields/index.ts'
import { files } from './files/index.ts'
import { interactions } from './interactions/index.ts'
import { knowledge } from './knowledge/index.ts'
import { leads } from './leads/index.ts'
import { lifecycles } from './lifecycles/index.ts'
import { notes } from './notes/index.ts'
import { partners } from './partners/index.ts'
import { pipeline } from './pipeline/index.ts'
import { privacy } from './privacy/index.ts'
import { search } from './search/index.ts'
import { segments } from './segments/index.ts'
import { serviceModules } from './service/index.ts'
import { teams } from './teams/index.ts'
import { timeline } from './timeline/index.ts'

export const crmModules: readonly Module[] = [
  ...customers,
  teams,
  fields,
  ...interactions,
  notes,
  comments,
  feeds,
  timeline,
  files,
  search,
  consents,
  segments,
  ...campaigns,
  lifecycles,
  ...serviceModules,
  knowledge,
  ...pipeline,
  ...leads,
  partners,
  privacy,
  access,
]
