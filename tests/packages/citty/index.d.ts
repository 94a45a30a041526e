export interface CommandDef {
  run?: (context: { rawArgs: string[] }) => any;
}

export declare function defineCommand(def: CommandDef): CommandDef;
export declare function runMain(cmd: CommandDef): Promise<void>;
