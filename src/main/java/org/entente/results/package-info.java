/**
 * What came out: the store of a batch as plain files, namely a manifest, tidy tables and one shard file per chunk.
 * A shard is written to a temporary file, synchronised and renamed, so that it is finished exactly when its final name
 * exists and a batch that was killed can be resumed. Everything downstream reads this folder only, and so can R, Python
 * or a spreadsheet.
 */
package org.entente.results;
