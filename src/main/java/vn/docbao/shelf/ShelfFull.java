package vn.docbao.shelf;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A reader keeps as much as anybody may. */
@ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE)
class ShelfFull extends RuntimeException {}
