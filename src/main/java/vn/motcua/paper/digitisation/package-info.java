/** Makes one searchable copy of the files of each paper, apart from requests and decisions; finds papers by what stands on them. */
@NullMarked
package vn.motcua.paper.digitisation;

import org.jspecify.annotations.NullMarked;
