export declare abstract class Command {
  static paths?: string[][];
  abstract execute(): Promise<number | void>;
}

export declare class Cli {
  register(commandClass: new () => Command): void;
  run(input: string[]): Promise<number>;
  runExit(input: string[]): Promise<void>;
}

export declare function runExit(commandClass: new () => Command): Promise<void>;
