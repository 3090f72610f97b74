import { type Server, createServer } from "node:http";
import { Stop, errorCode } from "../errors/stop.ts";

/** Listens, or says in one sentence why it cannot. */
export const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      reject(sentence(error, host, port));
    };
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve();
    });
  });

function sentence(error: Error, host: string, port: number): Error {
  switch (errorCode(error)) {
    case "EADDRINUSE":
      return new Stop(`Port ${port} on ${host} is taken; stop what listens there, or set PORT to another one.`);
    case "EACCES":
      return new Stop(`This account may not listen on port ${port}; set PORT to one above 1023.`);
    case "EADDRNOTAVAIL":
      return new Stop(`This machine has no address ${host}; set HOST to one it has.`);
    default:
      return error;
  }
}

/** Fails early, and in the same sentence, where a port cannot be had: before anything else is started for nothing. */
export async function assertFree(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  await new Promise<void>(
    (resolve) =>
      void probe.close(() => {
        resolve();
      }),
  );
}
