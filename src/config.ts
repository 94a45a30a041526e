/** Settings of `async-boundary.config.*`, for their types alone: what it is given is what it gives. */
export const defineConfig = <T extends object>(settings: T): T => settings;
