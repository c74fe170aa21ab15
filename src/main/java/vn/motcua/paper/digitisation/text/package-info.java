/** What was read, as words: how it is searched, and where known papers state what start forms ask too. */
@NullMarked
package vn.motcua.paper.digitisation.text;

import org.jspecify.annotations.NullMarked;
