package io.cxmaturity.organisation;

import io.cxmaturity.common.Name;

/**
 * What an organisation is called, and what its rounds begin with.
 *
 * @param minimumGroup how many people must have answered before a group's result is shown, from
 *     {@value Organisation#SMALLEST_GROUP} to {@value Organisation#LARGEST_GROUP}
 */
public record Settings(Name name, int minimumGroup) {

    public Settings {
        if (minimumGroup < Organisation.SMALLEST_GROUP || minimumGroup > Organisation.LARGEST_GROUP) {
            throw new IllegalArgumentException("Not a size for groups: " + minimumGroup);
        }
    }
}
