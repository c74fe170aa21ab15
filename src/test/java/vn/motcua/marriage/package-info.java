/** Marriage registration, played by the officers of Thanh Khê and Bà Nà on the real engine. */
package vn.motcua.marriage;
