export interface Plugin {
  name(): string;
  run(): void | Promise<void>;
}
export abstract class Host {
  abstract title(): string;
}
