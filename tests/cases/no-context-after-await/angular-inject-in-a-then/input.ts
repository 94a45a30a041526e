import { inject } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare function isSignedIn(): Promise<boolean>;

export function guard(): Promise<boolean> {
  return isSignedIn().then((signedIn) => signedIn || inject(Router).navigate('/sign-in'));
}
