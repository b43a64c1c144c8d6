/* All examples, on one page. */

import '../examples/ask-first.ts';
import '../examples/extension.ts';
import '../examples/faults.ts';
import '../examples/parts-of-a-video.ts';
import '../examples/script-length.ts';
import '../examples/status-bar.ts';
