package vn.docbao.shelf;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such article or note. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotKept extends RuntimeException {

    NotKept(String what) {
        super(what);
    }
}
