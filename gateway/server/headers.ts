import type { RequestHandler } from "express";
import helmet from "helmet";

const NOWHERE = { "frame-ancestors": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"] };

/**
 * The headers of everything the gateway says: data, which nothing may run, frame or embed. How long a host is to be
 * reached by TLS only is for whoever ends TLS before the gateway, so that header is left out.
 */
export const dataHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: { "default-src": ["'none'"], ...NOWHERE } },
  referrerPolicy: { policy: "no-referrer" },
  xFrameOptions: { action: "deny" },
  strictTransportSecurity: false,
});

/**
 * The policy of the gateway's pages and their assets, in place of the one for data: all of it from this very origin.
 * The editor places its lines and colours with style attributes, and starts its workers; no script stands in a page.
 */
export const pagePolicy = helmet.contentSecurityPolicy({
  useDefaults: false,
  directives: {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "worker-src": ["'self'", "blob:"],
    "connect-src": ["'self'"],
    "object-src": ["'none'"],
    ...NOWHERE,
  },
});

/** Answers that are one viewer's, tokens and who is who: no browser and no proxy keeps them. */
export const neverStored: RequestHandler = (_request, response, next) => {
  response.set("cache-control", "no-store");
  next();
};
