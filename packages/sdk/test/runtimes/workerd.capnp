using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "agents", worker = .agents)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "agents")],
);

const agents :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-07-01",
  compatibilityFlags = ["nodejs_compat"],
);
