import { interval, of } from 'rxjs';

interval(100).subscribe((tick) => of(tick).subscribe());
