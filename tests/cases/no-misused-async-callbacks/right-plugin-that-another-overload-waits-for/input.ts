interface Server {
  register: Register;
}
type Plugin = (server: Server, done: () => void) => void;
type AsyncPlugin = (server: Server) => Promise<void>;
interface Register {
  (plugin: Plugin, options?: object): Promise<void>;
  (plugin: AsyncPlugin, options?: object): Promise<void>;
}
declare const server: Server;
declare function load(): Promise<void>;

await server.register(async (scoped) => {
  await load();
  await scoped.register(async () => {
    await load();
  });
});
