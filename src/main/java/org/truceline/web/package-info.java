/// The way out: REST, problem details and pages.
@NullMarked
package org.truceline.web;

import org.jspecify.annotations.NullMarked;
