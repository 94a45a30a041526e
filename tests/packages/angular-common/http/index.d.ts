import type { Observable } from 'rxjs';
export declare class HttpClient {
  get<T>(url: string): Observable<T>;
  post<T>(url: string, body: unknown): Observable<T>;
  delete<T>(url: string): Observable<T>;
}
