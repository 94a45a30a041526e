interface SyncResponse {
  readonly ok: boolean;
  readonly status: number;
  json(): any;
  text(): string;
}
declare function fetch(url: string, init?: { method?: string; body?: string }): SyncResponse;
export = fetch;
