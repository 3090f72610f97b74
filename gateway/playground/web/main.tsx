import "graphiql/setup-workers/vite";
import "@graphiql/react/style.css";
import "@graphiql/plugin-doc-explorer/style.css";
import "@graphiql/plugin-history/style.css";
import "graphiql/graphiql.css";
import "./styles.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { loadWorld } from "./api.ts";
import { App } from "./App.tsx";

const element = document.getElementById("root");
if (!element) throw new Error("The page has no place for the playground.");
const root = createRoot(element);

loadWorld().then(
  (world) => {
    root.render(
      <StrictMode>
        <App world={world} />
      </StrictMode>,
    );
  },
  (error: unknown) => {
    root.render(<p className="opening wrong">{error instanceof Error ? error.message : String(error)}</p>);
  },
);
