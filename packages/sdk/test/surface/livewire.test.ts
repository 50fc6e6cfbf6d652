import { testSurface } from './surface.js';

// All of what is documented is there.
testSurface('livewire', {});
