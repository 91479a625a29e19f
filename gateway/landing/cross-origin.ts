import cors from 'cors'
import { Router } from 'express'

export interface CrossOriginSettings {
  readonly development: boolean
  /** Origins that may call the graph from a browser, e.g. `https://app.example.com`. */
  readonly allowedOrigins: readonly string[]
}

// Where Apollo Sandbox runs, alone and embedded. In development only: in production nobody's site is trusted by default.
const sandboxOrigins = ['https://studio.apollographql.com', 'https://sandbox.embed.apollographql.com']

const served = ['/graphql', '/partner/graphql']

/** Headers of an answer that scripts of those sites may read. */
const exposed = ['x-request-id', 'ratelimit-policy', 'ratelimit', 'retry-after']

/** Lets browsers call the graphs from the listed sites, without cookies. Must come before `mountGraphql`. */
export function crossOrigin({ development, allowedOrigins }: CrossOriginSettings): Router {
  const origins = [...allowedOrigins, ...(development ? sandboxOrigins : [])]
  const router = Router()
  // Browsers ask for this before a public site may reach a private or loopback address.
  router.options(served, (req, res, next) => {
    const asked = req.get('access-control-request-private-network') === 'true'
    if (development && asked && origins.includes(req.get('origin') ?? '')) {
      res.set('access-control-allow-private-network', 'true')
    }
    next()
  })
  router.use(served, cors({ origin: origins, methods: ['GET', 'POST'], exposedHeaders: exposed, maxAge: 600 }))
  return router
}
