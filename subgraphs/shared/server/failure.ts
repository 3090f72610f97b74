import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";

interface HttpError {
  readonly status?: number;
  readonly type?: string;
  readonly limit?: number;
  readonly length?: number;
}

/**
 * The last word on a request that failed outside the graph, where Express would send a page: what the client can mend as
 * it is, anything unexpected as a neutral sentence with a reference under which the log has the rest.
 */
export const neutralFailure =
  (log: Logger): ErrorRequestHandler =>
  (error: HttpError, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status = 500, limit, length } = error;
    if (status >= 400 && status < 500) {
      const figures = limit === undefined ? {} : { limit, actual: length };
      response.status(status).json(said(sentence(error), { code: "BAD_REQUEST", ...figures }));
      return;
    }
    const reference = randomUUID();
    log.error({ err: error, reference, path: request.path }, "unexpected failure");
    const message = "Something went wrong here; quote the reference when you ask about it.";
    response.status(500).json(said(message, { code: "INTERNAL_SERVER_ERROR", reference }));
  };

const said = (message: string, extensions: object): object => ({ errors: [{ message, extensions }] });

function sentence({ type = "", limit }: HttpError): string {
  switch (type) {
    case "entity.too.large":
      return `A body has no more than ${limit ?? 0} bytes.`;
    case "entity.parse.failed":
      return "The body is not valid JSON.";
    case "encoding.unsupported":
    case "charset.unsupported":
      return "The body is in an encoding that is not read here.";
    default:
      return "The request is not well formed.";
  }
}
