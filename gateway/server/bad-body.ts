import type { ErrorRequestHandler } from "express";

/** A body that is no JSON, or too large: a JSON answer, where Express would send a page. */
export const badBody: ErrorRequestHandler = (error: { status?: number; type?: string }, _request, response, next) => {
  const { status = 500, type = "" } = error;
  if (status < 400 || status >= 500) {
    next(error);
    return;
  }
  const message = type === "entity.too.large" ? "The body is too large." : "The body is not valid JSON.";
  response.status(status).json({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
};
