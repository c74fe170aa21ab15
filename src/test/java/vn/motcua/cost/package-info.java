/** What a dossier costs the database, counted statement by statement. */
package vn.motcua.cost;
