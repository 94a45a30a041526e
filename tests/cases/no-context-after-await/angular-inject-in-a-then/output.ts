import { inject } from '@angular/core';

declare class Router {
  navigate(path: string): Promise<boolean>;
}
declare function isSignedIn(): Promise<boolean>;

export function guard(): Promise<boolean> {
  const router = inject(Router);
  return isSignedIn().then((signedIn) => signedIn || router.navigate('/sign-in'));
}
