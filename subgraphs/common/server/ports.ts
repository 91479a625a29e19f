import type { Express } from 'express'
import { maskedMessage } from '../errors.ts'
import type { Ports } from '../ports.ts'
import { jsonBody, jsonOnly } from './body.ts'
import { sendError } from './errors.ts'

import type { Logger } from './logger.ts'
import { factsOf } from './request.ts'

/** Serves each port as `POST /ports/<name>`. Must come behind `demandSecret`. */
export function mountPorts(app: Express, ports: Ports, logger: Logger, bodyLimit = 1024 * 1024): void {
  app.post('/ports/:name', jsonOnly, jsonBody(bodyLimit, { anything: true }), async (req, res) => {
    const name = String(req.params['name'])
    const { id } = factsOf(req)
    const port = Object.hasOwn(ports, name) ? ports[name] : undefined
    if (!port) return sendError(req, res, 404, 'NOT_FOUND', 'There is no such port.')
    try {
      res.json((await port(req.body, { requestId: id })) ?? null)
    } catch (error) {
      logger.error({ requestId: id, port: name, err: error }, 'port failed')
      sendError(req, res, 500, 'INTERNAL_SERVER_ERROR', maskedMessage)
    }
  })
}
