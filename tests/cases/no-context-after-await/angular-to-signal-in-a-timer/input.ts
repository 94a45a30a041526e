import { toSignal } from '@angular/core/rxjs-interop';
import { of } from 'rxjs';

export class Later {
  constructor() {
    setTimeout(() => {
      console.log(toSignal(of(1))());
    }, 100);
  }
}
