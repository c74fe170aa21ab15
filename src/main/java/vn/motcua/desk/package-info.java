/** What officers and citizens' representatives read: the dossier's page, the lists and the landing page. */
@NullMarked
package vn.motcua.desk;

import org.jspecify.annotations.NullMarked;
