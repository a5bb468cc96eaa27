/** What every service does alike at its edge: JSON, body limits, credentials. */
@NullMarked
package org.entente.platform.http;

import org.jspecify.annotations.NullMarked;
