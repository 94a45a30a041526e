declare class Mailer {
  send(message: unknown): void;
}
declare function load(): Promise<string>;


export function send(mailer: Mailer): void {
  mailer.send({ text: load() });
}
